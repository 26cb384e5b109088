// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_map.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace quadrat::ui {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double millimetres)
{
    return std::round(millimetres * 100) / 100;
}

const char* wordFor(BoxUse use)
{
    switch (use) {
    case BoxUse::Option:
        return "option";
    case BoxUse::Place:
        return "place";
    case BoxUse::Digit:
        return "digit";
    case BoxUse::Words:
        break;
    }
    return "words";
}

Json written(const PrintedBox& box, std::size_t page, const QPointF& origin)
{
    const QRectF area = box.area.translated(-origin);
    Json json{{"page", page}, {"use", wordFor(box.use)}};
    json["field"] = box.field;
    if (!box.code.empty())
        json["code"] = box.code;
    if (box.place > 0)
        json["place"] = box.place;
    if (box.shape != BoxShape::Square)
        json["shape"] = box.shape == BoxShape::Round ? "round" : "line";
    json["x"] = rounded(area.x());
    json["y"] = rounded(area.y());
    json["width"] = rounded(area.width());
    json["height"] = rounded(area.height());
    return json;
}

} // namespace

std::string paperMap(const PaperForm& form)
{
    const auto marks = cornerMarks(form.measures());
    Json json{{"format", "quadrat-paper-map"}, {"version", 1}};
    json["form"] = form.name();
    json["form_version"] = form.version();
    json["page_size"] = {form.pageSize().width(), form.pageSize().height()};
    json["marks"] = Json::array();
    for (const QPointF& mark : marks)
        json["marks"].push_back(
            {rounded(mark.x() - marks[0].x()), rounded(mark.y() - marks[0].y())});
    json["mark_size"] = form.measures().markSize;
    json["boxes"] = Json::array();
    const auto pages = form.boxes();
    for (std::size_t place = 0; place < pages.size(); ++place)
        for (const PrintedBox& box : pages[place])
            json["boxes"].push_back(written(box, form.mark(int(place)).page, marks[0]));
    return json.dump(1) + '\n';
}

} // namespace quadrat::ui
