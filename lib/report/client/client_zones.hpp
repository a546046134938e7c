#pragma once
// How we serve each client, and where it goes wrong.
#include "lib/desk/list.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

/// What is wrong with a client, by the codes of kZoneReasons; the points of each are counted once.
inline constexpr Codes kZoneReasons = {
    "report.reason",
    code_words<"severe", "complaint", "late", "promise", "feedback", "missed", "silence">};
inline constexpr Codes kZones = {"report.zone", code_words<"red", "yellow", "green">};

struct ZoneOptions {
  Instant begins, ends;  ///< the period; `ends` is exclusive and no later than now
};

/// One client in trouble: how often each reason was met in the period.
struct ClientZone {
  std::int64_t client = 0;
  bool vip = false;
  std::int64_t severe = 0;           ///< conflicts and complaints of high severity, received
  std::int64_t complaints = 0;       ///< other complaints received
  std::int64_t late = 0;             ///< requests answered late, or unanswered behind their term
  std::int64_t promises = 0;         ///< ours, broken or overdue
  std::int64_t feedback = 0;         ///< NPS to 6 or CSAT to 2
  std::int64_t missed = 0;           ///< calls that nobody has returned
  std::int64_t silent_days = 0;      ///< from the last touch, or since the client is there, to the
                                     ///< end, where beyond the norm; else 0
  std::string_view was = kZones[2];  ///< the zone in the period before
  bool operator==(const ClientZone&) const = default;

  /// severe 3; complaint, late, promise, feedback 2; missed, silence 1; a VIP one more.
  std::int64_t points() const;
  /// Codes of kZoneReasons, the gravest first.
  std::vector<std::string_view> reasons() const;
};

/// red from `red_points` on, yellow below, green without a reason.
std::string_view zone_of(const ClientZone& client, std::int64_t red_points);

/// Active clients with a reason; by their number.
std::vector<ClientZone> find_client_zones(Database& db, const ZoneOptions& options,
                                          const Settings& settings);

/// Fields: zone id client vip owner points reasons late complaints severe promises feedback
/// missed silent_days was kept_ours kept_theirs last_touch_at correction correction_at. `:rows` is
/// zones_table, `:now` the moment, `:begins` and `:ends` the period. The correction is the nearest
/// open task ahead with the client, else the planned call, else the meeting ahead: red clients
/// without one come first, then by points, VIP and name.
extern const ListSpec kClientZones;
/// The same by numbers: what does not ask for the correction does not look for it.
extern const ListSpec kZonesByClient;
/// A condition of both.
Condition red_without_plan();
/// The zones as rows: what rows_of makes `:rows` of.
Table zones_table(const std::vector<ClientZone>& clients, std::int64_t red_points);

/// Each with its zone in the period before; who was in trouble then and is not any more is green.
std::vector<ClientZone> with_before(std::vector<ClientZone> clients,
                                    const std::vector<ClientZone>& before, std::int64_t red_points);

/// Active clients without any reason, as green rows: what --all adds.
std::vector<ClientZone> with_green(Database& db, std::vector<ClientZone> clients);

}  // namespace ruka
