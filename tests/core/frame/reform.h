// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/areas.h"

/// Provinces, districts and communes until 30 June 2025, provinces and communes since, as in Viet
/// Nam; names and codes are made up. C1 and C2 became N1; C3 was parted between N1 and N2, C4
/// became N2; C5 kept its name and code, but belongs to no district any more.
inline quadrat::AreaTree reform()
{
    const char *last = "2025-06-30", *first = "2025-07-01";
    return {.levels = {"province", "district", "commune"},
            .areas = {{"P1", "Tỉnh Đông", "", 0, "", "", {}},
                      {"P2", "Tỉnh Tây", "", 0, "", last, {}},
                      {"D1", "Huyện Bắc", "P1", 1, "", last, {}},
                      {"D2", "Huyện Nam", "P1", 1, "", last, {}},
                      {"D3", "Huyện Đồi", "P2", 1, "", last, {}},
                      {"C1", "Xã Một", "D1", 2, "", last, 400},
                      {"C2", "Xã Hai", "D1", 2, "", last, 600},
                      {"C3", "Xã Ba", "D2", 2, "", last, 1000},
                      {"C4", "Xã Bốn", "D3", 2, "", last, 2000},
                      {"C5", "Đảo Năm", "D2", 2, "", last, 50},
                      {"C5", "Đảo Năm", "P1", 2, first, "", {}},
                      {"N1", "Phường Mới", "P1", 2, first, "", {}},
                      {"N2", "Xã Mới", "P1", 2, first, "", {}}},
            .changes = {{"C1", "N1", 1, first},
                        {"C2", "N1", 1, first},
                        {"C3", "N1", 0.25, first},
                        {"C3", "N2", 0.75, first},
                        {"C4", "N2", 1, first},
                        {"C5", "C5", 1, first},
                        {"P2", "P1", 1, first}}};
}
