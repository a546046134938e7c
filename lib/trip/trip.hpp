#pragma once
// A business trip or event in seven stages, each with a deadline counted back from the start.
#include <optional>
#include <string>

#include "lib/base/ids.hpp"
#include "lib/base/money.hpp"
#include "lib/desk/happened.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kTripKinds = {"trip.kind", code_words<"trip", "event">};
inline constexpr std::string_view kStageStates[] = {"open", "done", "skipped"};

/// A stage that is neither done nor skipped, in SQL; `s` names its table.
#define RUKA_OPEN_STAGE(s) #s ".state = 'open'"

struct TripDraft {
  std::string title;
  std::string kind = "trip";
  Day starts_on;
  Day ends_on;
  std::string city;
  std::optional<Money> budget;
};

/// Lays out the seven stages: 1 planning is complete trip.info-to-days (14) before the start, the
/// others on the way from there to the start; a deadline on a day off moves to the working day
/// before it. Throws Error{Value} for an empty title or an end before the start.
TripId add_trip(Change& change, const TripDraft& draft, const WorkCalendar& calendar,
                const Settings& settings);

/// The day from which information is to be collected: trip.info-from-days (28) before the start.
Day information_from(Day starts_on, const Settings& settings);

struct TripEdit {
  std::optional<std::string> title, kind, city;  ///< "" takes the city away
  std::optional<Day> starts_on, ends_on;
  std::optional<Money> budget;
};
/// The terms of the stages that are open follow another start. Throws as add_trip does, and
/// Error{NotFound}.
void edit_trip(Change& change, TripId id, const TripEdit& edit, const WorkCalendar& calendar,
               const Settings& settings);

/// With its stages. Throws Error{NotFound}.
void remove_trip(Change& change, TripId id);

/// Closes a stage, or opens it again (state "open"). Throws Error{NotFound} for a trip or stage
/// that is not there, Error{Conflict} where the stage is closed, or open, already; and as
/// happened_since does for a time before the trip was entered.
void close_stage(Change& change, TripId id, int no, std::string_view state,
                 const Happened& when = {});

/// Fields: id title kind starts_on ends_on stages city budget done.
extern const ListSpec kTripList;

/// The stages of one trip: no title due_on state closed_at.
Table trip_stages(Database& db, TripId id);

}  // namespace ruka
