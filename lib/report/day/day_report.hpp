#pragma once
// The report of a day: calls against the norm, requests, meetings, promises, tasks, leads, deals,
// orders, tomorrow's plan.
#include "lib/desk/settings.hpp"
#include "lib/i18n/words.hpp"
#include "lib/store/database.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// {date, calls{in,out,missed,norm_min,norm_max,...}, requests{...}, meetings{...},
/// promises{...}, tasks{...}, leads{...}, deals{...}, orders{...}, plan{...}}; its text and
/// Markdown are the report on paper. It depends on the data and the date alone.
/// With `words` the codes in its plan are said to a person.
Record day_report(Database& db, Day on, const PhraseContext& phrases, const Settings& settings,
                  const Words* words = nullptr);

}  // namespace ruka
