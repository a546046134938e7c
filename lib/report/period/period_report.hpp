#pragma once
// The report of a week or a month: its figures, and beside them those of the period before.
#include <vector>

#include "lib/desk/settings.hpp"
#include "lib/report/figures/figure.hpp"
#include "lib/table/table.hpp"
#include "lib/time/phrase/phrase.hpp"

namespace ruka {

/// What a period came to: plain figures, and who complained, which deals moved.
struct PeriodFigures {
  Period period;
  std::vector<FigureValue> values;
  Record tables;  ///< of the sections that have any
};

/// Asked of the desk as it is: for a period that is over, let it first be as it was at its end.
PeriodFigures period_figures(Database& db, const Period& period, const PhraseContext& phrases,
                             const Settings& settings);

/// {from, to, before_from, before_to, sales[], calls[], requests[], meetings[], promises[],
/// tasks[], complaints[], unreturned[], deals[], entered{}}; the figures are rows of {figure, now,
/// before}, what was entered for an earlier time is told as in the report of a day.
Record period_record(Message heading, const PeriodFigures& now, const PeriodFigures& before);

}  // namespace ruka
