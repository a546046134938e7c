#include "lib/desk/noun.hpp"
#include "lib/desk/staff/staff.hpp"

namespace ruka {

extern const Noun kStaffNoun;
extern const Schema kStaffSchema;

namespace {

std::int64_t meant(Database& db, std::string_view who) { return number(find_staff(db, who)); }

}  // namespace

const Noun kStaffNoun = {.code = "staff",
                         .words = "staff",
                         .list = &kStaffList,
                         .schema = &kStaffSchema,
                         .offer = {.by_name = R"(SELECT name, role FROM staff
      WHERE sort_key >= :low AND sort_key < :high AND left_on IS NULL ORDER BY sort_key LIMIT 50)"},
                         .find = meant};

}  // namespace ruka
