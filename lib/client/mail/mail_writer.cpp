// Who wrote a letter, apart from how it was sent.
#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/client/mail/mail.hpp"

namespace ruka {

namespace {

// It came to us, and to nobody outside but who is to be answered.
bool is_to_us(const Mail& mail, const OwnAddresses& own) {
  bool ours = false;
  for (const auto* list : {&mail.to, &mail.cc, &mail.bcc}) {
    for (const MailAddress& one : *list) {
      const auto same = [&](const MailAddress& other) {
        return fold(other.email) == fold(one.email);
      };
      if (own.holds(one.email)) {
        ours = true;
      } else if (std::ranges::none_of(mail.reply_to, same)) {
        return false;
      }
    }
  }
  return ours;
}

// A list of ours brings what people write to all of us.
bool is_own_list(const Mail& mail, const OwnAddresses& own) {
  const std::string list = fold(mail.list_id);
  // A whole domain: news.confirm.ru is none of firm.ru's.
  const auto in_name = [](char c) {
    return c != '<' && c != '>' && c != '.' && c != '@' && c != ' ';
  };
  return std::ranges::any_of(own.domains, [&](const std::string& domain) {
    const std::string_view bare = std::string_view(domain).substr(1);
    const std::size_t at = list.find(bare);
    if (at == list.npos || (at > 0 && in_name(list[at - 1]))) return false;
    return at + bare.size() == list.size() || list[at + bare.size()] == '>';
  });
}

}  // namespace

MailWriter writer_of(const Mail& mail, const OwnAddresses& own) {
  const bool silent = is_silent_address(mail.from.email);
  const bool ours = own.holds(mail.from.email);
  const auto outside = [&](const MailAddress& one) {
    return one.email.find('@') != std::string::npos && !own.holds(one.email) &&
           !is_silent_address(one.email);
  };
  const auto writer = std::ranges::find_if(mail.reply_to, outside);
  if (writer != mail.reply_to.end()) {
    const bool apart = mail_domain(writer->email) != mail_domain(mail.from.email);
    const bool form = apart && is_robot_address(mail.from.email);
    if (silent || form || (ours && is_to_us(mail, own))) {
      // A shop's robot that is answered by the shop has written itself.
      return {*writer, mail.by_program || (silent && !ours && !apart)};
    }
  }
  if (mail.by_form) return {mail.from, mail.by_program};
  return {mail.from, mail.automatic && !(mail.listed && is_own_list(mail, own))};
}

}  // namespace ruka
