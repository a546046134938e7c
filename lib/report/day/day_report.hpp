#pragma once
// The report of a day: calls against the norm, requests, meetings, promises, tasks, leads, deals,
// orders, tomorrow's plan.
#include "lib/desk/settings.hpp"
#include "lib/store/database.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase.hpp"

namespace ruka {

/// {date, calls{in,out,missed,norm_min,norm_max,...}, requests{...}, meetings{...},
/// promises{...}, tasks{...}, leads{...}, deals{...}, orders{...}, plan{...}}; its text and
/// Markdown are the report on paper. It depends on the data and the date alone.
Record day_report(Database& db, Day on, const PhraseContext& phrases, const Settings& settings);

}  // namespace ruka
