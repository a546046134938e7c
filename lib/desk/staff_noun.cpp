#include "lib/desk/noun.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

extern const Noun kStaffNoun;

const Noun kStaffNoun = {.code = "staff", .words = "staff", .list = &kStaffList};

}  // namespace ruka
