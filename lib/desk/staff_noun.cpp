#include "lib/desk/noun.hpp"
#include "lib/desk/staff.hpp"

namespace ruka {

extern const Noun kStaffNoun;
extern const Schema kStaffSchema;

const Noun kStaffNoun = {
    .code = "staff", .words = "staff", .list = &kStaffList, .schema = &kStaffSchema};

}  // namespace ruka
