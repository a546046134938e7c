#pragma once
// What was, at a client that is written: names that it bore, people who are there no more.
#include <string>
#include <string_view>
#include <vector>

#include "lib/client/contact/contact_fields.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// Writes it row after row; its statements are prepared once.
class FormerWriter {
 public:
  explicit FormerWriter(Change& change);

  /// A name that goes on leading to the client; false where it does already.
  bool add_name(std::int64_t client, const std::string& name);
  bool has_name(std::int64_t client, const std::string& name);

  /// The person has left; false where that is known, whatever the day.
  bool add_leaving(std::int64_t contact, std::string_view left_on);

  /// Who came in whose place, once all of the client's people are there. A successor who is not
  /// among them, or another than is known, stands in the note of who left.
  bool add_successors(std::int64_t client, const std::vector<ContactDraft>& people);

 private:
  bool add_successor(std::int64_t client, const ContactDraft& person);

  Instant now_;
  Statement has_name_, name_, leave_, person_, succeed_, note_;
};

}  // namespace ruka
