// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/certificate.h"

namespace quadrat {

std::vector<Issue> differences(const Certificate& kept, const Certificate& again)
{
    std::vector<Issue> issues;
    const auto tell = [&](const char* pattern, std::vector<Message::Argument> arguments) {
        issues.push_back(
            {Severity::Fault, Message{pattern, std::move(arguments)}, {}, std::string(), ""});
    };
    if (kept.method != again.method)
        tell(QUADRAT_TEXT("core", "The sample was drawn by the methods of version \"%1\"; this "
                                  "program draws by \"%2\"."),
             {kept.method, again.method});
    if (kept.frame.sha256 != again.frame.sha256)
        tell(QUADRAT_TEXT("core", "The frame is not the one of the certificate: that had %1 rows "
                                  "and SHA-256 %2, \"%3\" has %4 rows and SHA-256 %5."),
             {std::int64_t(kept.frame.rows), kept.frame.sha256, again.frame.source,
              std::int64_t(again.frame.rows), again.frame.sha256});
    if (kept.plan != again.plan)
        tell(QUADRAT_TEXT("core", "The plan is not the one of the certificate."), {});
    if (kept.sampleSha256 != again.sampleSha256)
        tell(QUADRAT_TEXT("core", "The rows drawn are not those of the certificate: SHA-256 %1 in "
                                  "the certificate, %2 now."),
             {kept.sampleSha256, again.sampleSha256});
    else if (kept.strata != again.strata || kept.drawn != again.drawn ||
             kept.reserve != again.reserve)
        tell(QUADRAT_TEXT("core", "The counts by stratum are not those of the certificate."), {});
    return issues;
}

} // namespace quadrat
