// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include "core/base/error.h"

#include <new>

// The only try block of the program: a command either ends well or throws.
int main(int argc, char* argv[])
{
    using namespace quadrat;

    CLI::App program("Quadrat: design and analysis of sample surveys.", "quadrat-cli");
    program.set_version_flag("--version", "quadrat-cli " QUADRAT_VERSION);
    program.footer("quadrat-cli COMMAND --help shows an example of each command.");
    program.require_subcommand(1);
    cli::addEstimateCommand(program);
    try {
        program.parse(argc, argv);
        return cli::Success;
    } catch (const CLI::ParseError& wrong) {
        return program.exit(wrong) == 0 ? cli::Success : cli::WrongUsage;
    } catch (const Cancelled&) {
        return cli::Stopped;
    } catch (const Error& error) {
        cli::tell(error.message());
    } catch (const std::bad_alloc&) {
        cli::tell({QUADRAT_TEXT("core", "There is not enough memory for this."), {}});
    } catch (const std::exception& bug) {
        cli::tell({QUADRAT_TEXT("core", "Something unexpected went wrong: %1"), {bug.what()}});
    }
    return cli::WrongInput;
}
