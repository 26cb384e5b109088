// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

/// All files of a disk: their content by the path within its folder.
using DiskImage = std::map<std::string, std::string>;

/// One call that fails.
struct DiskFault {
    enum class Kind {
        Broken, ///< any call: an I/O error
        Full,   ///< a call that changes the disk: no room
    };
    Kind kind = Kind::Broken;
    std::size_t call = 0; ///< which of them, from 0 on
    bool lasting = false; ///< all later calls fail too
};

/// A disk on which power can be cut and calls can fail: a folder whose files are seen through
/// SQLite's default VFS, as long as this lives, and through the program's own rename() and fsync().
///
/// It knows what a real disk promises. A write or a truncation lasts once its file was synced; a
/// file's making, renaming or deletion once its folder was (by fsync of the folder, or, for a
/// journal, by SQLite's sync of it, which does that too). Until then any part of it may be lost:
/// sectors of 512 or 4,096 bytes each on their own, names each on their own, the length of a file
/// apart from what stands in it. A sector never goes back to what it was before a version of it
/// that survived.
class PowerCutDisk {
public:
    explicit PowerCutDisk(const std::filesystem::path& folder);
    ~PowerCutDisk();
    PowerCutDisk(const PowerCutDisk&) = delete;
    PowerCutDisk& operator=(const PowerCutDisk&) = delete;

    /// The folder holds these files and no others, all of them safe; the power is on.
    void boot(const DiskImage& image);

    /// Everything as programs see it.
    DiskImage image() const;

    /// What is found after the power was cut here: one of many possibilities.
    DiskImage survivors(quadrat::Random& random) const;

    /// The power goes in the middle of this change, counted from boot() on: it may be done or not,
    /// and whatever is called after it fails.
    void cutAt(std::size_t change);
    bool isOff() const;

    void fail(const DiskFault& fault);
    bool hasFailed() const; ///< the call that was to fail came

    std::size_t changes() const; ///< since boot(): writes, truncations, syncs, renames, deletions
    std::size_t calls() const;   ///< since boot(): those, and all that ask

    struct Model;

private:
    std::unique_ptr<Model> m_model;
};
