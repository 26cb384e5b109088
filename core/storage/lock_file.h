// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace quadrat {

/// Who has a project open.
struct LockOwner {
    std::string user, host, since; ///< since: UTC, ISO 8601

    bool operator==(const LockOwner&) const = default;
};

/// The right to write a project: a file beside it that says who holds it, held by the operating
/// system, so that it ends with the program, however that ends. Let go of with the last copy.
class LockFile {
public:
    enum class State {
        Held,        ///< ours
        HeldByOther, ///< owner() says whose
        NoPlace,     ///< the folder cannot be written: nobody can hold it, and nobody can write
    };

    /// Tries to take the lock of `project`, once.
    static LockFile take(const std::filesystem::path& project);

    State state() const { return m_state; }
    const LockOwner& owner() const { return m_owner; }

private:
    struct Handle;

    State m_state = State::NoPlace;
    LockOwner m_owner;
    std::shared_ptr<Handle> m_handle;
};

/// The lock file of a project: its name with ".lock" after it.
std::filesystem::path lockFileOf(const std::filesystem::path& project);

/// The name under which work is signed: the user's of the operating system.
std::string userName();

} // namespace quadrat
