// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace quadrat::ui {

/// An Open Packaging zip in memory: parts by name, in the order added, the same bytes every time.
class PackageFile {
public:
    void add(const QString& name, const QByteArray& content);

    /// \throws Error{UnwritableFile} if the archive cannot be made
    QByteArray bytes() const;

private:
    struct Part {
        QByteArray name, content;
    };
    std::vector<Part> m_parts;
};

} // namespace quadrat::ui
