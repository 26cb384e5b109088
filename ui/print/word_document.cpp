// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/word_document.h"

#include "ui/print/package_file.h"
#include "ui/print/report_pages.h"

#include <QBuffer>
#include <QImage>
#include <QTextBlock>
#include <QTextTable>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

constexpr int twipsAPixel = 15;  ///< 1/96 inch in 1/1440 inch
constexpr int emuAPixel = 9525;  ///< in 1/914,400 inch
constexpr int eighthsAPixel = 6; ///< in 1/8 point, for rules

const char* const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const char* const relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const char* const drawingSpace =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const char* const graphicSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const char* const pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

QString twips(double pixels)
{
    return QString::number(int(std::lround(pixels * twipsAPixel)));
}

/// Writes word/document.xml and gathers the pictures it names.
class Writer {
public:
    Writer(const QTextDocument& document, Paper paper, PackageFile& package)
        : m_document(document), m_paper(paper), m_package(package), m_xml(&m_bytes)
    {}

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(wordSpace, "w");
        m_xml.writeNamespace(relationSpace, "r");
        m_xml.writeNamespace(drawingSpace, "wp");
        m_xml.writeNamespace(graphicSpace, "a");
        m_xml.writeNamespace(pictureSpace, "pic");
        start("document");
        start("body");
        frame(m_document.rootFrame()->begin());
        section();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    QByteArray relations() const { return m_relations; }

private:
    void start(const char* name) { m_xml.writeStartElement(wordSpace, name); }
    void end() { m_xml.writeEndElement(); }
    void value(const char* name, const QString& text)
    {
        m_xml.writeEmptyElement(wordSpace, name);
        m_xml.writeAttribute(wordSpace, "val", text);
    }

    void frame(QTextFrame::iterator at)
    {
        for (; !at.atEnd(); ++at) {
            if (auto* table = qobject_cast<QTextTable*>(at.currentFrame()))
                this->table(*table);
            else if (at.currentBlock().isValid())
                paragraph(at.currentBlock());
        }
    }

    void paragraph(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        start("p");
        start("pPr");
        if (format.headingLevel() > 0)
            value("pStyle", QString("Heading%1").arg(format.headingLevel()));
        if (format.headingLevel() > 0)
            m_xml.writeEmptyElement(wordSpace, "keepNext");
        if (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
            m_xml.writeEmptyElement(wordSpace, "pageBreakBefore");
        m_xml.writeEmptyElement(wordSpace, "spacing");
        m_xml.writeAttribute(wordSpace, "before", twips(format.topMargin()));
        m_xml.writeAttribute(wordSpace, "after", twips(format.bottomMargin()));
        if (format.alignment() & Qt::AlignRight)
            value("jc", "right");
        end();
        for (auto at = block.begin(); !at.atEnd(); ++at)
            run(at.fragment());
        end();
    }

    void run(const QTextFragment& fragment)
    {
        const QTextCharFormat format = fragment.charFormat();
        start("r");
        if (format.isImageFormat()) {
            picture(format.toImageFormat());
            end();
            return;
        }
        start("rPr");
        if (format.fontWeight() > QFont::Medium)
            m_xml.writeEmptyElement(wordSpace, "b");
        value("color", format.foreground().color().name().mid(1).toUpper());
        value("sz", QString::number(int(std::lround(format.fontPointSize() * 2))));
        end();
        start("t");
        m_xml.writeAttribute("xml:space", "preserve");
        m_xml.writeCharacters(fragment.text());
        end();
        end();
    }

    void picture(const QTextImageFormat& format)
    {
        const int number = ++m_pictures;
        const QString id = QString("picture%1").arg(number);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        m_document.resource(QTextDocument::ImageResource, QUrl(format.name()))
            .value<QImage>()
            .save(&buffer, "PNG");
        const QString file = QString("media/image%1.png").arg(number);
        m_package.add("word/" + file, png);
        m_relations += "<Relationship Id=\"" + id.toUtf8() + "\" Type=\"" +
                       QByteArray(relationSpace) + "/image\" Target=\"" + file.toUtf8() + "\"/>";

        const QString width = QString::number(qint64(std::lround(format.width() * emuAPixel)));
        const QString height = QString::number(qint64(std::lround(format.height() * emuAPixel)));
        start("drawing");
        m_xml.writeStartElement(drawingSpace, "inline");
        m_xml.writeEmptyElement(drawingSpace, "extent");
        m_xml.writeAttribute("cx", width);
        m_xml.writeAttribute("cy", height);
        m_xml.writeEmptyElement(drawingSpace, "docPr");
        m_xml.writeAttribute("id", QString::number(number));
        m_xml.writeAttribute("name", format.name());
        m_xml.writeAttribute("descr", format.property(QTextFormat::ImageAltText).toString());
        m_xml.writeStartElement(graphicSpace, "graphic");
        m_xml.writeStartElement(graphicSpace, "graphicData");
        m_xml.writeAttribute("uri", pictureSpace);
        pictureBody(format.name(), id, width, height);
        for (int k = 0; k < 4; ++k)
            end();
    }

    void pictureBody(const QString& name, const QString& id, const QString& width,
                     const QString& height)
    {
        m_xml.writeStartElement(pictureSpace, "pic");
        m_xml.writeStartElement(pictureSpace, "nvPicPr");
        m_xml.writeEmptyElement(pictureSpace, "cNvPr");
        m_xml.writeAttribute("id", "0");
        m_xml.writeAttribute("name", name);
        m_xml.writeEmptyElement(pictureSpace, "cNvPicPr");
        end();
        m_xml.writeStartElement(pictureSpace, "blipFill");
        m_xml.writeEmptyElement(graphicSpace, "blip");
        m_xml.writeAttribute(relationSpace, "embed", id);
        m_xml.writeStartElement(graphicSpace, "stretch");
        m_xml.writeEmptyElement(graphicSpace, "fillRect");
        end();
        end();
        m_xml.writeStartElement(pictureSpace, "spPr");
        m_xml.writeStartElement(graphicSpace, "xfrm");
        m_xml.writeEmptyElement(graphicSpace, "off");
        m_xml.writeAttribute("x", "0");
        m_xml.writeAttribute("y", "0");
        m_xml.writeEmptyElement(graphicSpace, "ext");
        m_xml.writeAttribute("cx", width);
        m_xml.writeAttribute("cy", height);
        end();
        m_xml.writeStartElement(graphicSpace, "prstGeom");
        m_xml.writeAttribute("prst", "rect");
        m_xml.writeEmptyElement(graphicSpace, "avLst");
        end();
        end();
        end();
    }

    /// Widths of the columns: the fixed ones as they are, the others share what is left.
    QList<double> columnWidths(const QTextTable& table) const
    {
        const QList<QTextLength> asked = table.format().columnWidthConstraints();
        QList<double> widths(table.columns(), 0);
        double left = contentBox(m_paper).width();
        int open = 0;
        for (int k = 0; k < table.columns(); ++k) {
            if (k < asked.size() && asked[k].type() == QTextLength::FixedLength)
                left -= widths[k] = asked[k].rawValue();
            else
                ++open;
        }
        for (double& width : widths)
            if (width == 0)
                width = std::max(20., left / open);
        return widths;
    }

    void table(const QTextTable& table)
    {
        const QList<double> widths = columnWidths(table);
        start("tbl");
        start("tblPr");
        m_xml.writeEmptyElement(wordSpace, "tblW");
        m_xml.writeAttribute(wordSpace, "w", "5000");
        m_xml.writeAttribute(wordSpace, "type", "pct");
        if (table.format().border() > 0)
            grid(table.format());
        m_xml.writeEmptyElement(wordSpace, "tblLayout");
        m_xml.writeAttribute(wordSpace, "type", "fixed");
        end();
        start("tblGrid");
        for (const double width : widths) {
            m_xml.writeEmptyElement(wordSpace, "gridCol");
            m_xml.writeAttribute(wordSpace, "w", twips(width));
        }
        end();
        for (int row = 0; row < table.rows(); ++row) {
            start("tr");
            start("trPr");
            m_xml.writeEmptyElement(wordSpace, "cantSplit");
            if (row < table.format().headerRowCount())
                m_xml.writeEmptyElement(wordSpace, "tblHeader");
            end();
            for (int column = 0; column < table.columns();) {
                const QTextTableCell cell = table.cellAt(row, column);
                this->cell(cell, row, widths);
                column = cell.column() + cell.columnSpan();
            }
            end();
        }
        end();
    }

    /// Lines round every cell: a form to be filled in.
    void grid(const QTextTableFormat& format)
    {
        start("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            m_xml.writeEmptyElement(wordSpace, side);
            m_xml.writeAttribute(wordSpace, "val", "single");
            m_xml.writeAttribute(
                wordSpace, "sz",
                QString::number(std::max(2, int(format.border() * eighthsAPixel))));
            m_xml.writeAttribute(wordSpace, "color",
                                 format.borderBrush().color().name().mid(1).toUpper());
        }
        end();
    }

    void cell(const QTextTableCell& cell, int row, const QList<double>& widths)
    {
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        double width = 0;
        for (int k = cell.column(); k < cell.column() + cell.columnSpan(); ++k)
            width += widths[k];
        start("tc");
        start("tcPr");
        m_xml.writeEmptyElement(wordSpace, "tcW");
        m_xml.writeAttribute(wordSpace, "w", twips(width));
        m_xml.writeAttribute(wordSpace, "type", "dxa");
        if (cell.columnSpan() > 1)
            value("gridSpan", QString::number(cell.columnSpan()));
        if (cell.rowSpan() > 1)
            value("vMerge", row == cell.row() ? "restart" : "continue");
        if (format.topBorderStyle() == QTextFrameFormat::BorderStyle_Solid) {
            start("tcBorders");
            m_xml.writeEmptyElement(wordSpace, "top");
            m_xml.writeAttribute(wordSpace, "val", "single");
            m_xml.writeAttribute(
                wordSpace, "sz",
                QString::number(std::max(2, int(format.topBorder() * eighthsAPixel))));
            m_xml.writeAttribute(wordSpace, "color",
                                 format.topBorderBrush().color().name().mid(1).toUpper());
            end();
        }
        margins(format);
        if (format.verticalAlignment() == QTextCharFormat::AlignBottom)
            value("vAlign", "bottom");
        end();
        if (row == cell.row()) {
            frame(cell.begin());
        } else {
            m_xml.writeEmptyElement(wordSpace, "p");
        }
        end();
    }

    void margins(const QTextTableCellFormat& format)
    {
        start("tcMar");
        const auto margin = [&](const char* side, double pixels) {
            m_xml.writeEmptyElement(wordSpace, side);
            m_xml.writeAttribute(wordSpace, "w", twips(pixels));
            m_xml.writeAttribute(wordSpace, "type", "dxa");
        };
        margin("top", format.topPadding());
        margin("left", format.leftPadding());
        margin("bottom", format.bottomPadding());
        margin("right", format.rightPadding());
        end();
    }

    /// A4 with the margins of the printed report, and the foot with the page numbers.
    void section()
    {
        const QRectF box = contentBox(m_paper);
        start("sectPr");
        m_xml.writeEmptyElement(wordSpace, "footerReference");
        m_xml.writeAttribute(wordSpace, "type", "default");
        m_xml.writeAttribute(relationSpace, "id", "footer");
        m_xml.writeEmptyElement(wordSpace, "pgSz");
        const QSizeF size = paperSize(m_paper);
        m_xml.writeAttribute(wordSpace, "w", twips(size.width()));
        m_xml.writeAttribute(wordSpace, "h", twips(size.height()));
        if (m_paper == Paper::Landscape)
            m_xml.writeAttribute(wordSpace, "orient", "landscape");
        m_xml.writeEmptyElement(wordSpace, "pgMar");
        m_xml.writeAttribute(wordSpace, "top", twips(box.top()));
        m_xml.writeAttribute(wordSpace, "right", twips(box.left()));
        m_xml.writeAttribute(wordSpace, "bottom", twips(box.top()));
        m_xml.writeAttribute(wordSpace, "left", twips(box.left()));
        m_xml.writeAttribute(wordSpace, "header", "500");
        m_xml.writeAttribute(wordSpace, "footer", "500");
        m_xml.writeAttribute(wordSpace, "gutter", "0");
        end();
    }

    const QTextDocument& m_document;
    const Paper m_paper;
    PackageFile& m_package;
    QByteArray m_bytes, m_relations;
    QXmlStreamWriter m_xml;
    int m_pictures = 0;
};

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

QByteArray contentTypes()
{
    return declaration +
           R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
           R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
           R"(<Default Extension="xml" ContentType="application/xml"/>)"
           R"(<Default Extension="png" ContentType="image/png"/>)"
           R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
           R"(<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
           R"(<Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>)"
           R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
           R"(</Types>)";
}

QByteArray relationships(const QByteArray& relations)
{
    return declaration +
           R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           relations + "</Relationships>";
}

QByteArray styles()
{
    QByteArray xml = declaration + "<w:styles xmlns:w=\"" + wordSpace +
                     R"("><w:docDefaults><w:rPrDefault><w:rPr>)"
                     R"(<w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans"/>)"
                     R"(<w:sz w:val="18"/></w:rPr></w:rPrDefault></w:docDefaults>)"
                     R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal">)"
                     R"(<w:name w:val="Normal"/></w:style>)";
    for (const char level : {'1', '2'})
        xml += QByteArray(R"(<w:style w:type="paragraph" w:styleId="Heading)") + level +
               R"("><w:name w:val="heading )" + level +
               R"("/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>)"
               R"(<w:outlineLvl w:val=")" +
               char(level - 1) + R"("/></w:pPr></w:style>)";
    return xml + "</w:styles>";
}

QByteArray footer(const QString& title, Paper paper)
{
    const QByteArray look = R"(<w:rPr><w:color w:val="6F6A64"/><w:sz w:val="15"/></w:rPr>)";
    const auto field = [&](const char* name) {
        return QByteArray(R"(<w:fldSimple w:instr=")") + name + R"("><w:r>)" + look +
               "<w:t>1</w:t></w:r></w:fldSimple>";
    };
    return declaration + "<w:ftr xmlns:w=\"" + wordSpace +
           R"("><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos=")" +
           twips(contentBox(paper).width()).toUtf8() + R"("/></w:tabs></w:pPr><w:r>)" + look +
           R"(<w:t xml:space="preserve">)" + title.toHtmlEscaped().toUtf8() +
           "</w:t></w:r><w:r><w:tab/></w:r>" + field("PAGE") + "<w:r>" + look +
           R"(<w:t xml:space="preserve"> / </w:t></w:r>)" + field("NUMPAGES") + "</w:p></w:ftr>";
}

QByteArray properties(const QString& title)
{
    return declaration +
           R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)" +
           title.toHtmlEscaped().toUtf8() +
           "</dc:title><dc:creator>Quadrat</dc:creator></cp:coreProperties>";
}

} // namespace

QByteArray wordDocument(const QTextDocument& document, const QString& title, Paper paper)
{
    PackageFile package;
    package.add("[Content_Types].xml", contentTypes());
    const QByteArray office = QByteArray(relationSpace);
    package.add("_rels/.rels",
                relationships("<Relationship Id=\"document\" Type=\"" + office +
                              "/officeDocument\" Target=\"word/document.xml\"/>"
                              "<Relationship Id=\"properties\" Type=\"http://schemas."
                              "openxmlformats.org/package/2006/relationships/metadata/"
                              "core-properties\" Target=\"docProps/core.xml\"/>"));
    Writer writer(document, paper, package);
    package.add("word/document.xml", writer.write());
    package.add("word/styles.xml", styles());
    package.add("word/footer.xml", footer(title, paper));
    package.add("word/_rels/document.xml.rels",
                relationships("<Relationship Id=\"styles\" Type=\"" + office +
                              "/styles\" Target=\"styles.xml\"/><Relationship Id=\"footer\" "
                              "Type=\"" +
                              office + "/footer\" Target=\"footer.xml\"/>" + writer.relations()));
    package.add("docProps/core.xml", properties(title));
    return package.bytes();
}

} // namespace quadrat::ui
