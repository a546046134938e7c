#include "apps/ruka/context.hpp"

#include "apps/ruka/command_words.hpp"
#include "lib/base/error.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/ids.hpp"
#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/called/value_meant.hpp"
#include "lib/store/log/undo.hpp"
#include "lib/store/masking.hpp"
#include "lib/store/reading.hpp"

namespace ruka {

namespace fs = std::filesystem;

struct Context::Inner {
  World& world;
  GlobalOptions globals;
  std::string command_line;
  std::optional<Words> words;
  std::optional<Instant> now;
  std::optional<Zone> zone;
  std::optional<Settings> settings;
  std::optional<WorkCalendar> calendar;
  std::unique_ptr<Database> db;
  OpenMode mode = OpenMode::Create;
  std::string gathered;  // what goes to a file or may need a pager
  GivenOut given_out;
  std::vector<Message> past_times;  // what is to be told of those said on this line
  bool past = false;                // since look_back
  std::optional<Instant> present;   // what now was before it
  int status = 0;
};

Context::Context(World& world, GlobalOptions globals, std::string command_line)
    : inner_(new Inner{world, std::move(globals), std::move(command_line)}) {}

Context::~Context() = default;

std::string& Context::gathered() { return inner_->gathered; }
Context::GivenOut& Context::given_out() { return inner_->given_out; }
std::vector<Message>& Context::past_times() { return inner_->past_times; }
World& Context::world() { return inner_->world; }
const GlobalOptions& Context::globals() const { return inner_->globals; }
void Context::set_globals(GlobalOptions globals) { inner_->globals = std::move(globals); }
int Context::status() const { return inner_->status; }
void Context::set_status(int status) { inner_->status = status; }

fs::path Context::db_path() const {
  const auto variable = [this](const char* name) { return inner_->world.variable(name); };
  if (inner_->globals.db) return *inner_->globals.db;
  if (const std::string path = variable("RUKA_DB"); !path.empty()) return path;
  if (const std::string data = variable("XDG_DATA_HOME"); !data.empty()) {
    return fs::path(data) / "ruka" / "ruka.db";
  }
  if (const std::string home = variable("HOME"); !home.empty()) {
    return fs::path(home) / ".local" / "share" / "ruka" / "ruka.db";
  }
  throw Error(ErrorKind::Usage, msg("it is not known where the desk's file is: HOME is not set"),
              msg("give it: --db FILE, or set RUKA_DB"));
}

void Context::only_read(FirstLook first) {
  std::error_code ignored;
  const bool named = inner_->globals.db || !inner_->world.variable("RUKA_DB").empty();
  const bool may_lack = first == FirstLook::Yes ? !inner_->globals.db : !named;
  const bool missing = may_lack && !fs::exists(db_path(), ignored);
  inner_->mode = missing ? OpenMode::Memory : named ? OpenMode::Existing : inner_->mode;
}

void Context::demand_desk() { inner_->mode = OpenMode::Existing; }

void Context::leave_no_empty_desk() {
  if (inner_->db == nullptr) return;
  try {
    if (inner_->db->discard_unused()) inner_->db.reset();
  } catch (const Error&) {
    // What cannot be looked at is left as it is.
  }
}

void Context::look_only() { inner_->mode = OpenMode::AsIs; }

Database& Context::db() {
  if (inner_->db == nullptr) {
    inner_->db = std::make_unique<Database>(db_path(), inner_->mode);
    begin_reading(*inner_->db);
    inner_->settings.reset();
    inner_->db->set_dry_run(inner_->globals.dry_run);
    inner_->db->set_command(inner_->command_line, actor());
    if (inner_->globals.mask) mask_database(*inner_->db, shortened_command);
  }
  return *inner_->db;
}

void Context::look_back(Instant then) {
  if (then >= now()) return;
  const std::int64_t left = begin_past(db(), then);
  inner_->past = true;
  if (!inner_->present) inner_->present = now();
  inner_->now = then;
  inner_->settings.reset();
  inner_->calendar.reset();
  inner_->zone.reset();
  if (left == 0) return;
  note(msg_count(
      "{count} record of the log is not in the order of time: it stands as it is now",
      "{count} records of the log are not in the order of time: they stand as they are now", left));
}

void Context::look_back() {
  if (!inner_->globals.as_of) return;
  db();
  const std::string phrase = *inner_->globals.as_of;
  const When when = parse_when(phrase, phrases(Yearless::Past));
  const bool is_today = !when.at && when.on == today();
  const Instant then = is_today  ? now()
                       : when.at ? *when.at
                                 : zone().to_instant(end_of_day(when.on));
  if (then > now()) {
    throw Error(ErrorKind::Value, msg("“{when}” is yet to come", {{"when", terminal_safe(phrase)}}),
                msg("give an earlier time: --as-of \"yesterday 18:00\""));
  }
  look_back(then);
}

void Context::look_back_or_say(Instant then) {
  try {
    look_back(then);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Storage && error.kind() != ErrorKind::Conflict) throw;
    leave_past(db());
    note(msg("told from the desk as it is now, as that of then cannot be shown: {reason}",
             {{"reason", error.message()}}));
  }
}

bool Context::in_past() const { return inner_->past; }

Instant Context::present() const { return inner_->present.value_or(now()); }

void Context::keep_failure(std::string_view command) {
  if (inner_->globals.dry_run || inner_->mode == OpenMode::AsIs) return;
  try {
    std::error_code ignored;
    if (inner_->db == nullptr && !fs::exists(db_path(), ignored)) return;
    ruka::keep_failure(db(), command, now());
  } catch (const Error&) {
    // What cannot be kept is no second failure.
  }
}

void Context::forget_failure() {
  if (inner_->db == nullptr || inner_->globals.dry_run || inner_->db->kept_step()) return;
  try {
    if (last_failure(*inner_->db)) ruka::forget_failure(*inner_->db);
  } catch (const Error&) {
    // The next one forgets it.
  }
}

void Context::let_go() {
  if (inner_->db != nullptr) end_reading(*inner_->db);
}

void Context::close_desk() { inner_->db.reset(); }

std::string Context::actor() {
  const std::string name = settings().text("user.name");
  return name.empty() ? inner_->world.variable("USER") : name;
}

void Context::demand_unmasked() const {
  if (!inner_->globals.mask) return;
  throw Error(ErrorKind::Refused, msg("this would give out or keep what --mask hides"),
              msg("leave out --mask"));
}

std::string Context::shown(std::string_view text) const {
  if (!inner_->globals.mask) return std::string(text);
  Masker* masker = inner_->db == nullptr ? nullptr : masker_of(*inner_->db);
  if (masker != nullptr) return masker->text(text);
  return mask_text(text, [](std::string_view) { return false; });
}

namespace {

// What a sentence names may be a person.
Message masked(Message message, const std::function<std::string(std::string_view)>& shown) {
  for (MessageArg& arg : message.args) {
    arg.text = shown(arg.text);
    for (Message& part : arg.parts) part = masked(std::move(part), shown);
  }
  return message;
}

}  // namespace

std::string Context::said(const Message& message) const {
  if (!inner_->globals.mask) return words().say(message);
  return words().say(masked(message, [this](std::string_view text) { return shown(text); }));
}

const Settings& Context::settings() {
  if (!inner_->settings) inner_->settings = read_settings();
  return *inner_->settings;
}

Settings Context::read_settings() {
  if (inner_->db != nullptr) return Settings(*inner_->db);
  std::error_code ignored;
  if (!fs::exists(db_path(), ignored)) return Settings();
  try {
    return Settings(db());
  } catch (const Error&) {
    if (inner_->mode != OpenMode::AsIs) throw;
    return Settings();
  }
}

// The environment and the options speak first; the desk's own setting is asked only where they
// are silent, and never made an obstacle.
const Words& Context::words() const {
  if (inner_->words) return *inner_->words;
  const auto variable = [this](const char* name) { return inner_->world.variable(name); };
  const std::string option = inner_->globals.lang.value_or("");
  const std::string ruka_lang = variable("RUKA_LANG");
  std::string setting;
  if (option.empty() && ruka_lang.empty()) {
    try {
      setting = const_cast<Context*>(this)->settings().text("lang");
    } catch (const Error&) {
      setting.clear();
    }
  }
  inner_->words = Words(choose_lang(
      {option, ruka_lang, setting, variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")}));
  return *inner_->words;
}

const Zone& Context::zone() {
  if (!inner_->zone) inner_->zone = Zone(settings().text("office.zone"));
  return *inner_->zone;
}

const WorkCalendar& Context::calendar() {
  if (!inner_->calendar) {
    const Settings& norms = settings();
    inner_->calendar = inner_->db != nullptr ? load_calendar(*inner_->db, norms) : WorkCalendar();
  }
  return *inner_->calendar;
}

Instant Context::now() const {
  if (inner_->now) return *inner_->now;
  auto* self = const_cast<Context*>(this);
  const Instant real = inner_->world.clock();
  std::string phrase = inner_->globals.now.value_or("");
  if (phrase.empty()) phrase = inner_->world.variable("RUKA_NOW");
  if (phrase.empty()) {
    inner_->now = real;
  } else {
    const PhraseContext against{real, self->zone(), self->calendar()};
    const When when = parse_when(phrase, against);
    // A day alone begins when work does.
    inner_->now =
        when.at ? *when.at : self->zone().to_instant(when.on + self->calendar().hours().from);
  }
  return *inner_->now;
}

Day Context::today() { return zone().day_of(now()); }

PhraseContext Context::phrases(Yearless yearless, std::optional<Instant> stands) {
  PhraseContext read{now(), zone(), calendar(), yearless};
  if (!stands) return read;
  const LocalTime stood = zone().to_local(*stands);
  const Day on = zone().day_of(*stands);
  if (yearless == Yearless::Past || on > today()) read.own_day = on;
  read.stands = When{on, is_end_of_day(stood) ? std::nullopt : stands};
  return read;
}

Moment Context::moment() { return {now(), zone(), calendar(), settings()}; }

fs::path Context::beside(std::string_view folder) { return db_path().parent_path() / folder; }

std::optional<When> Context::when(const Parsed& parsed, std::string_view option, Yearless yearless,
                                  std::optional<Instant> stands) {
  const auto phrase = parsed.text(option);
  return phrase ? std::optional(parse_when(*phrase, phrases(yearless, stands))) : std::nullopt;
}

When Context::told_if_past(When when) {
  const Instant ends = when.deadline(zone());
  if (ends < now()) {
    past_times().push_back(msg("{when} is past already", {{"when", say_instant(ends, zone())}}));
  }
  return when;
}

std::optional<Instant> Context::end_of(std::optional<Day> day) {
  return day ? std::optional(zone().to_instant(end_of_day(*day))) : std::nullopt;
}

Instant Context::told_if_long_ago(Instant at) {
  constexpr std::chrono::days kLong{60};
  const Day on = zone().day_of(at);
  if (today() - on > kLong) {
    past_times().push_back(
        msg("{when}: that is {distance}",
            {{"when", say_instant(at, zone())}, {"distance", say_distance(on, today())}}));
  }
  return at;
}

std::optional<When> Context::term(const Parsed& parsed, std::string_view option,
                                  std::optional<Instant> stands) {
  const auto said = when(parsed, option, Yearless::Ahead, stands);
  if (said) told_if_past(*said);
  return said;
}

Instant Context::moment(const Parsed& parsed, std::string_view option,
                        std::optional<Instant> stands) {
  const auto at = when(parsed, option, Yearless::Past, stands);
  if (!at || (!at->at && at->on == today())) return now();
  const Instant was = at->at ? *at->at : zone().to_instant(calendar().end_of_work(at->on));
  return stands ? was : told_if_long_ago(was);
}

std::optional<Period> Context::period(const Parsed& parsed, std::string_view option,
                                      Yearless yearless) {
  const auto phrase = parsed.text(option);
  return phrase ? std::optional(parse_period(*phrase, phrases(yearless))) : std::nullopt;
}

std::optional<Minutes> Context::span(const Parsed& parsed, std::string_view option) {
  const auto text = parsed.text(option);
  return text ? std::optional(parse_span(*text)) : std::nullopt;
}

std::optional<Money> Context::money(const Parsed& parsed, std::string_view option) {
  const auto text = parsed.text(option);
  return text ? std::optional(parse_money(*text)) : std::nullopt;
}

std::int64_t Context::id(const Parsed& parsed, std::string_view place) {
  return id_of(parsed.required(place));
}

std::int64_t Context::id_of(std::string_view text) const {
  if (const auto id = parse_id_number(text)) return *id;
  throw Error(ErrorKind::Value,
              msg("“{text}” is not a number of a record", {{"text", terminal_safe(text)}}),
              msg("numbers are whole, from 1: 12 or #12"));
}

std::optional<Condition> Context::where(const ListSpec& list) {
  const auto& filter = inner_->globals.where;
  if (!filter) return std::nullopt;
  const ReadValue read = [&](const FieldSpec& field, std::string_view op,
                             const std::string& value) {
    return value_meant(db(), list, field, op, value);
  };
  return compile_where(*filter, list, words(), phrases(), read);
}

ListQuery Context::list_query(const ListSpec& list) {
  ListQuery query;
  const GlobalOptions& options = inner_->globals;
  if (auto asked = where(list)) query.conditions.push_back(std::move(*asked));
  query.columns = options.columns.value_or("");
  query.sort = options.sort.value_or("");
  query.limit = options.limit;
  query.binds = list_binds(list, moment());
  return query;
}

}  // namespace ruka
