// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/terminal.h"

#include "core/base/error.h"

#include <new>

namespace quadrat::cli {

// The only try block of the program: a command either ends well or throws.
int runProgram(int argc, char* argv[], void (*addCommands)(CLI::App& program))
{
    CLI::App program("Quadrat: design and analysis of sample surveys.", "quadrat-cli");
    program.set_version_flag("--version", "quadrat-cli " QUADRAT_VERSION);
    program.footer("quadrat-cli COMMAND --help shows an example of each command.");
    program.require_subcommand(1);
    addCommands(program);
    try {
        program.parse(argc, argv);
        return Success;
    } catch (const CLI::ParseError& wrong) {
        return program.exit(wrong) == 0 ? Success : WrongUsage;
    } catch (const Cancelled&) {
        return Stopped;
    } catch (const Error& error) {
        tell(error.message());
    } catch (const std::bad_alloc&) {
        tell({QUADRAT_TEXT("core", "There is not enough memory for this."), {}});
    } catch (const std::exception& bug) {
        tell({QUADRAT_TEXT("core", "Something unexpected went wrong: %1"), {bug.what()}});
    }
    return WrongInput;
}

} // namespace quadrat::cli
