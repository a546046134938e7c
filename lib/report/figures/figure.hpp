#pragma once
// A figure of a report: one row of a table; every report chooses figures by their names.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/desk/list.hpp"
#include "lib/desk/settings.hpp"

namespace ruka {

/// One figure over a period, and the rows behind it. Its SQL may ask for :begins, :ends
/// (exclusive), :judged (when it is judged what is overdue), :last_over (the last day that is over
/// then), :next_ends (when the next working day ends), :month_begins (the last day's month),
/// :return_since (of missed calls), :norm_min, :norm_max (of
/// inbound calls in the period).
struct Figure {
  const char* name;  ///< "requests.received": its section and its name there
  const char* title;
  const char* period_title = "";  ///< in the report of a week or a month, where it has another
  Type type = Type::Number;
  const char* context = "";  ///< of a Code
  /// What it is: an expression over `of`, a FROM with its WHERE; those of one `of` are asked in one
  /// statement. Without it the rows are counted.
  const char* value = "";
  const char* of = "";
  /// The rows behind it: those of a list for which the condition holds.
  const ListSpec* list = nullptr;
  const char* rows = "";
  const char* columns = "";    ///< those that a report shows of the rows; none: it shows no rows
  const char* order = "";      ///< an ORDER BY; else the list's own
  const char* moment = "";     ///< when such a row happened; else the list's own moment
  const char* rows_name = "";  ///< the table behind the number; where it has no name of its own,
                               ///< the table stands in the number's place
  const char* rows_title = "";
};

/// Every figure there is, by section.
std::span<const Figure> figures();

/// What the section "requests" is called.
const char* section_title(std::string_view section);

/// With what the figures of a period are asked. What is overdue is judged now, by the one notion of
/// lib/due; of a period that is over, at its end, as what is open is.
std::vector<Bind> figure_binds(const Period& period, const PhraseContext& phrases,
                               const Settings& settings);

/// What one figure comes to; of one that is sums, one for each currency.
struct FigureValue {
  const Figure* figure;
  Cell value;
};

/// The named figures as plain values, in their order; those without a number are sums of money.
std::vector<FigureValue> figure_values(Database& db, std::span<const char* const> names,
                                       const std::vector<Bind>& binds);

/// The named figures ("requests.open"; "requests" is all of its section), in their order, into the
/// record of their section; the tables of a section stand behind its numbers.
void add_figures(Database& db, std::span<const char* const> names, const std::vector<Bind>& binds,
                 Record& report);

/// How much was entered after the period for it: what the section "entered" of later days has.
std::int64_t count_entered_later(Database& db, const Period& period, Instant now, const Zone& zone);

/// The statements that one figure is asked with; tests look at their plans.
std::vector<std::string> figure_sql(const Figure& figure);

}  // namespace ruka
