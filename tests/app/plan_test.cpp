// No command reads a large table whole: each is run on a grown desk, and every statement that it
// makes is asked afterwards how many rows it stepped over without an index.
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>

#include "apps/ruka/app.hpp"
#include "lib/base/file/files.hpp"
#include "lib/base/text.hpp"
#include "lib/store/database.hpp"

using namespace ruka;

namespace {

namespace fs = std::filesystem;

// Small tables (settings, staff, open trips) may be read whole, and so is what is shown: the call
// queue of this desk is 63 steps, whatever the desk holds besides.
constexpr int kMostSteps = 70;

// The statements seen since the last look that stepped over more than that.
std::vector<std::string>& scans() {
  static std::vector<std::string> found;
  return found;
}

int after_statement(unsigned, void*, void* statement, void*) {
  auto* stmt = static_cast<sqlite3_stmt*>(statement);
  const int steps = sqlite3_stmt_status(stmt, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
  const std::string_view sql = sqlite3_sql(stmt) == nullptr ? "" : sqlite3_sql(stmt);
  if (sql.find("sqlite_master") != sql.npos) return 0;  // the schema does not grow with the desk
  if (steps > kMostSteps) scans().push_back(fmt::format("{} steps: {}", steps, sqlite3_sql(stmt)));
  return 0;
}

int watch(sqlite3* db, char**, const sqlite3_api_routines*) {
  return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, after_statement, nullptr);
}

// A desk of 2,000 clients, 10,000 communications, and 2,000 of everything else.
class GrownDesk {
 public:
  GrownDesk()
      : path_(fs::temp_directory_path() / fmt::format("ruka-plan-{}.db", ::getpid())),
        csv_(path_.string() + ".csv") {
    fs::remove(path_);
    // Two rows to import and to compare: one with a phone and an e-mail that somebody has.
    write_file(csv_,
               "name,inn,phone,email,uid,city\n"
               "Маяк чужой,7707083893,89161000077,m77@x.ru,,пермь\n"
               "Клиент новый,7736050003,,,u,\n");
    Database db(path_, OpenMode::Create);
    const char* sql = R"(
      BEGIN;
      CREATE TEMP TABLE n AS
        WITH RECURSIVE upto (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM upto WHERE n < 10000)
        SELECT n, strftime('%Y-%m-%dT%H:%M:%SZ', 1760000000 + n * 4000, 'unixepoch') AS at,
               date(1760000000 + n * 20000, 'unixepoch') AS day FROM upto;
      INSERT INTO clients (uid, kind, name, name_key, sort_key, city, city_key, inn, vip,
          last_touch_at, created_at, updated_at)
        SELECT 'c' || n, 'company', 'Клиент ' || n, 'клиент ' || n, 'клиент ' || n, 'Казань',
               'казань', 1000000000 + n, n % 50 = 0, at, at, at FROM n WHERE n <= 2000;
      INSERT INTO client_phones (client_id, raw, e164)
        SELECT n, 'x', '+7916' || (1000000 + n) FROM n WHERE n <= 2000;
      INSERT INTO client_emails (client_id, email, email_key)
        SELECT n, 'm' || n || '@x.ru', 'm' || n || '@x.ru' FROM n WHERE n <= 2000;
      INSERT INTO contacts (client_id, name, name_key, created_at)
        SELECT n, 'Пётр ' || n, 'петр ' || n, at FROM n WHERE n <= 2000;
      INSERT INTO touches (client_id, channel, direction, status, at, summary, created_at)
        SELECT n % 2000 + 1, 'call', 'in', CASE n % 9 WHEN 0 THEN 'missed' ELSE 'done' END, at,
               'Разговор ' || n, at FROM n;
      UPDATE touches SET closed_at = at WHERE status = 'missed' AND id <= 9900;
      INSERT INTO touches (client_id, channel, direction, status, at, until_at, summary, created_at)
        SELECT n, 'call', 'out', iif(n % 100, 'cancelled', 'planned'), at, at, 'План ' || n, at
        FROM n WHERE n <= 2000;
      INSERT INTO touch_answers (touch_id, no, question, answer)
        SELECT n, 1, 'Вопрос?', 'Ответ' FROM n WHERE n <= 2000;
      INSERT INTO templates (kind, name, name_key, text, created_at, updated_at)
        SELECT 'script', 'Скрипт ' || n, 'скрипт ' || n, 'Слова ' || n, at, at
        FROM n WHERE n <= 2000;
      INSERT INTO requests (client_id, text, kind, state, received_at, due_at, answered_at)
        SELECT n, 'Вопрос ' || n, 'question', iif(n % 100, 'answered', 'open'), at, at,
               iif(n % 100, at, NULL) FROM n WHERE n <= 2000;
      INSERT INTO leads (uid, name, sort_key, heat, priority, state, next_on, next_at, created_at,
          updated_at)
        SELECT 'l' || n, 'Лид ' || n, 'лид ' || n, 'warm', 'B', iif(n % 100, 'lost', 'new'), day,
               at, at, at FROM n WHERE n <= 2000;
      INSERT INTO tasks (uid, title, sort_key, due_at, state, client_id, done_at, created_at)
        SELECT 't' || n, 'Дело ' || n, 'дело ' || n, at, iif(n % 100, 'done', 'open'), n,
               iif(n % 100, at, NULL), at FROM n WHERE n <= 2000;
      INSERT INTO meetings (uid, title, starts_at, ends_at, client_id, created_at)
        SELECT 'm' || n, 'Встреча ' || n, at, strftime('%Y-%m-%dT%H:%M:%SZ', at, '+1 hour'), n, at FROM n WHERE n <= 2000;
      INSERT INTO documents (uid, kind, title, sort_key, client_id, signed_on, archive_due_on,
          archived_at, created_at)
        SELECT 'd' || n, 'act', 'Акт ' || n, 'акт ' || n, n, day, day, iif(n % 100, at, NULL), at
        FROM n WHERE n <= 2000;
      INSERT INTO trips (uid, title, kind, starts_on, ends_on, created_at)
        SELECT 'r' || n, 'Поездка ' || n, 'trip', day, day, at FROM n WHERE n <= 2000;
      INSERT INTO trip_stages (trip_id, no, title, due_on, state)
        SELECT n, 1, 'planning', day, 'done' FROM n WHERE n <= 2000;
      INSERT INTO consents (client_id, purpose, given_at, until_on, withdrawn_at)
        SELECT n, iif(n % 2, 'processing', 'marketing'), at, day, iif(n % 200, NULL, at)
        FROM n WHERE n <= 2000;
      INSERT INTO exports (at, actor, command, what, records, target)
        SELECT at, '', 'ruka client list -o x.csv', 'list', 7, 'x.csv' FROM n WHERE n <= 2000;
      UPDATE clients SET latin_key = latin(name_key);
      UPDATE contacts SET latin_key = latin_person(name_key);
      INSERT INTO client_aliases (old_id, client_id, name, name_key, latin_key, merged_at)
        SELECT n + 5000, n, 'Былой ' || n, 'былой ' || n, 'bilo ' || n, at FROM n WHERE n <= 2000;
      INSERT INTO client_changes (client_id, at, field, before, after)
        SELECT n, at, 'city', 'Пермь', 'пермь' FROM n WHERE n <= 2000;
      INSERT INTO reconcile_decisions (client_id, field, ours, theirs, decision, source, decided_at)
        SELECT n, 'city', 'пермь', 'Пермь ' || n, 'kept', 'реестр', at FROM n WHERE n <= 2000;
      INSERT INTO not_duplicates (a, b, at)
        SELECT n, n + 1, at FROM n WHERE n < 2000;
      INSERT INTO promises (client_id, text, kind, side, due_at, state, result, closed_at, created_at)
        SELECT n, 'Обещание ' || n, 'promise', iif(n % 2, 'ours', 'theirs'), at,
               iif(n % 100, 'kept', 'open'), iif(n % 100, 'да', NULL), iif(n % 100, at, NULL), at
        FROM n WHERE n <= 2000;
      INSERT INTO deals (uid, client_id, title, sort_key, stage, stage_at, expected_on, next_on,
          next_at, next_step, closed_at, created_at, updated_at)
        SELECT 'e' || n, n, 'Сделка ' || n, 'сделка ' || n, iif(n % 100, 'won', 'new'), at, day,
               day, at, 'Шаг ' || n, iif(n % 100, at, NULL), at, at FROM n WHERE n <= 2000;
      INSERT INTO deal_lines (deal_id, product, product_key, price_minor)
        SELECT n, 'Товар ' || n, 'товар ' || n, n FROM n WHERE n <= 2000;
      INSERT INTO deal_stages (deal_id, at, stage) SELECT n, at, 'new' FROM n WHERE n <= 2000;
      INSERT INTO orders (uid, client_id, text, number, number_key, amount_minor, stage, stage_at,
          promised_on, requested_at, delivered_at, closed_at, created_at, updated_at)
        SELECT 'o' || n, n, 'Заказ ' || n, 'Н' || n, 'н' || n, n, iif(n % 100, 'closed', 'paid'), at,
               day, at, iif(n % 100, at, NULL), iif(n % 100, at, NULL), at, at FROM n WHERE n <= 2000;
      INSERT INTO order_stages (order_id, at, stage, noted_at)
        SELECT n, at, 'requested', at FROM n WHERE n <= 2000;
      INSERT INTO feedback (client_id, at, nps, text, created_at)
        SELECT n, at, n % 11, 'Отзыв ' || n, at FROM n WHERE n <= 2000;
      INSERT INTO mails (id, client_id, direction, at, due_at, message, email_key, subject,
          subject_key, text, automatic, answered_at, created_at)
        SELECT n + 12000, iif(n % 20 OR n = 2000, n, NULL), iif(n % 2, 'in', 'out'), at, iif(n % 2, at, NULL),
               'i' || n, 'm' || n || '@x.ru', 'Тема ' || n, 'тема ' || n, 'Письмо ' || n, 0,
               iif(n % 100 = 1, NULL, at), at
        FROM n WHERE n <= 2000;
      INSERT INTO touches (id, client_id, channel, direction, at, summary, created_at)
        SELECT id, client_id, 'mail', direction, at, subject, at FROM mails
        WHERE client_id IS NOT NULL;
      INSERT INTO mail_addresses (mail_id, role, email, email_key)
        SELECT id, 'from', email_key, email_key FROM mails;
      INSERT INTO mail_references (mail_id, message)
        SELECT id, 'i' || (id - 12001) FROM mails;
      DROP TABLE n;
      COMMIT)";
    REQUIRE_MESSAGE(sqlite3_exec(db.handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK,
                    sqlite3_errmsg(db.handle()));
    write_file(letter(),
               "From: i@firm.ru\nTo: m77@x.ru, m78@x.ru\nSubject: Тема 77\n"
               "Date: Mon, 16 Nov 2026 10:00:00 +0300\nReferences: <i77> <i78>\n\nДа\n");
  }
  ~GrownDesk() {
    fs::remove(path_);
    fs::remove(csv_);
    fs::remove(letter());
  }

  // A letter to a client that knows of many others.
  fs::path letter() const { return path_.string() + ".eml"; }

  // Runs a command on the desk; its status. A ^ in a word is a space.
  int run(std::string_view line) {
    World world;
    world.out = [this](std::string_view text) { printed += text; };
    world.err = [this](std::string_view text) { printed += text; };
    world.read_line = [] { return std::nullopt; };
    world.variable = [this](const char* name) -> std::string {
      if (std::string_view(name) == "RUKA_DB") return path_.string();
      return std::string_view(name) == "RUKA_NOW" ? "2026-11-23 10:00" : "";
    };
    world.clock = [] { return Instant{}; };
    std::vector<std::string> words;
    for (const std::string_view word : split(line, ' ')) {
      words.emplace_back(word);
      std::ranges::replace(words.back(), '^', ' ');
      if (words.back() == "@CSV") words.back() = csv_.string();
      if (words.back() == "@LETTER") words.back() = letter().string();
    }
    printed.clear();
    return ruka::run(world, words);
  }

  std::string printed;

 private:
  fs::path path_;
  fs::path csv_;
};

}  // namespace

TEST_CASE("no command steps over a large table") {
  GrownDesk desk;
  REQUIRE(desk.run("doctor --mend") == 0);
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
  const char* lines[] = {
      "today",
      "today -f json",
      "find разговор^9999",
      "find клиент^77",
      "find 1000077",
      "log",
      "report day 20.11.2026",
      "report clients --limit 20",
      "report clients --period октябрь",
      "report clients --period октябрь -f md",
      "report clients --client 77",
      "report clients --zone red --tag опт",
      "report day 20.11.2026 -f json",
      "__complete -- client show Кли",
      "client list --limit 20",
      "client list --limit 20 --sort city",
      "client list --limit 20 --sort -last_touch_at",
      "client list клиент^77 --limit 20",
      "client list 89161000077",
      "client list m77@x.ru",
      "client list --city казань --limit 20",
      "client list --vip --limit 20",
      "client list --tag опт",
      "client export --limit 20 -f csv",
      "client export --tag опт --vcard 4",
      "client list --where city=пермь",
      "client list --where inn=1000000077",
      "client list --where name=Клиент^77",
      "client list --role partner --limit 20",
      "client list --source выставка",
      "client list --period ноябрь --limit 20",
      "client edit --where inn=1000000078 --tag опт",
      "client contact list --limit 20",
      "client contact list Петром^1999",
      "client contact list --client 77",
      "client contact list --birthday неделя",
      "client contact show 1999",
      "client show 77",
      "client check 77 --rule client.inn-missing",
      "client check 77 --rule client.no-contact",
      "client check 77 --score",
      "client check --rule client.phone-unread",
      "client check --rule contact.email-invalid",
      "client verify 77 --source реестр",
      "client show Клиент^77",
      "client show 89161000077",
      "client show m77@x.ru",
      "client show Пётр^1999",
      "client show Петром^1999",
      "client history 77",
      "client history 77 --by call --since 01.11.2026",
      "client request list",
      "client request list --overdue",
      "client request list --all --limit 20",
      "client request list --client 77 --all",
      "client request list --period ноябрь --all --limit 20",
      "client promise list",
      "client promise list --all --limit 20",
      "client promise list --client 77 --all",
      "client promise list --period ноябрь --all",
      "client promise list --overdue --side theirs",
      "client promise list обещание^1999 --all",
      "client promise show 77",
      "client promise add 77 Обещание --due завтра",
      "client promise keep 100 Сделано",
      "client feedback add 77 Хорошо --nps 9",
      "client feedback list --limit 20",
      "client feedback list --client 77",
      "client feedback list --topic доставка",
      "client feedback list --since 01.11.2026",
      "client feedback list отзыв^1999",
      "client feedback list --period ноябрь --summary",
      "client feedback show 77",
      "client history 77 разговор --by call --by promise",
      "client request show 77",
      "client request list вопрос^1999 --all",
      "staff add Лапин --role expert",
      "client request list --owner лапин",
      "client mail list --limit 20",
      "client mail list --unanswered",
      "client mail list --unknown --limit 20",
      "client mail list --client 77",
      "client mail list письмо^1999",
      "client mail list --owner лапин --unanswered",
      "client mail list --period ноябрь --limit 20",
      "client mail show 12077",
      "client mail assign 12100 77",
      "client mail assign 12120 77 --remember",
      "client mail answered 12101",
      "config set mail.own i@firm.ru",
      "client mail import @LETTER",
      "client request list --status rejected --limit 20",
      "client request similar вопрос^1999",
      "client request add --from manager Цены",
      "client request add 77 Брак --kind complaint --task завтра^позвонить",
      "client request notify 2002",
      "staff list --topic логистика",
      "log --exports",
      "client consent list --all --limit 20",
      "client consent list 77 --all",
      "client consent list --for marketing --since 01.11.2026 --limit 20",
      "client consent list --withdrawn --limit 20",
      "lead list",
      "lead list --heat warm",
      "lead list лид^7 --all --limit 20",
      "lead list --overdue",
      "lead list --period ноябрь --all",
      "lead show 77",
      "lead convert 100 --date пятница --product стол",
      "lead deal list",
      "lead deal list --overdue",
      "lead deal list --all --limit 20",
      "lead deal list --client 77 --all",
      "lead deal list --owner лапин --all",
      "lead deal list --status won --period ноябрь --limit 20",
      "lead deal list --status new",
      "lead deal list --period ноябрь --all --limit 20",
      "lead deal list товар^1999 --all",
      "lead deal show 77",
      "lead deal add 77 Сделка --product стол --date пятница",
      "lead deal edit 77 --product шкаф",
      "lead deal move 100 proposal",
      "lead deal win 100",
      "lead deal rm 200",
      "__complete -- lead deal show 3",
      "client history 77 сделка --by deal",
      "lead order list",
      "lead order list --all --limit 20",
      "lead order list --client 77 --all",
      "lead order list --status paid",
      "lead order list --status returned",
      "lead order list --status closed --limit 20",
      "lead order list --overdue",
      "lead order list --period ноябрь --all --limit 20",
      "lead order list заказ^1999 --all",
      "lead order show 77",
      "lead order add 77 Стол --by завтра",
      "lead order edit 100 --by завтра",
      "lead order stage 100 shipped --why отсрочка",
      "lead order cancel 200 --why передумали",
      "lead order return 77 --why брак",
      "lead order rm 78",
      "__complete -- lead order show 3",
      "lead product add Изделие --sku И-1 --price 4500",
      "lead product list",
      "lead product list изделия --all --limit 20",
      "lead product list --status inactive",
      "lead product show изделие",
      "lead product show издел",
      "lead deal add 77 Сделка --product и-1 --date пятница",
      "lead product edit И-1 --price 4900",
      "lead product rm И-1 --force",
      "__complete -- lead product show И",
      "client history 77 заказ --by order",
      "task list",
      "task list --overdue",
      "task list --client 77 --all",
      "task list --period ноябрь",
      "task list --all --limit 20",
      "task list --status done --since 01.11.2026 --limit 20",
      "task list --period ноябрь --all",
      "task matrix",
      "task show 77",
      "meet list",
      "meet list ноябрь --limit 20",
      "meet list ноябрь --client 77",
      "meet list --since 01.11.2026 --status planned",
      "meet show 77",
      "archive list --limit 20",
      "archive list --client 77",
      "archive list акт --since 01.11.2026 --limit 20",
      "archive list --overdue",
      "archive due",
      "archive show 77",
      "trip list",
      "trip list --period ноябрь",
      "trip show 77",
      "task add Дело --due завтра --client 77",
      "task done 100",
      "lead add Новый --heat hot --priority A",
      "meet add Встреча --at завтра^15:00 --force",
      "client request add 77 Вопрос",
      "client add Новый^клиент --phone +79990000001 --email new@x.ru",
      "client edit 77 --city Тверь",
      "client call 77 Разговор --next завтра^позвонить",
      "client call 77 --plan завтра^10-12",
      "client call 77 --script Скрипт^77",
      "client calls",
      "client calls --to-return -f json",
      "client calls --planned --client 77",
      "client calls --missed --limit 20",
      "client calls --all --client 77",
      "client calls --all --period ноябрь --limit 20",
      "client calls show 77",
      "client template list --limit 20",
      "client template list слово^77 --limit 20",
      "client template show Скрипт^1999",
      "client template show скрипта^1999",
      "client template edit 77 --text Иначе",
      "client template rm 78",
      "client erase 79 --reason отзыв -n",
      "client import @CSV",
      "client import @CSV --update --save-map своя",
      "client import @CSV --map своя",
      "client map list",
      "client map rm своя",
      "client reconcile @CSV --accept all",
      "client reconcile @CSV --keep all --client 77",
      "client reconcile @CSV --key inn --all",
      "client dupes",
      "client dupes 77",
      "client dupes 77 79",
      "client show klient^77",
      "client show petr^1999",
      "client show 5077",
      "client show Былой^77",
      "client dupes 77 79 --not-same",
      "client dupes 77 79 --forget",
      "client merge 77 79 --yes --force",
      "undo",
      "client consent give 77 --for processing",
      "client consent withdraw 77 --for processing",
      "client rm 78 --force",
      "undo",
      "redo",
  };
  for (const char* line : lines) {
    scans().clear();
    CAPTURE(line);

    const int status = desk.run(line);
    CAPTURE(desk.printed);
    CHECK(status == 0);
    CHECK(fmt::format("{}", fmt::join(scans(), "\n")) == "");
  }
  // The check itself sees a table read whole.
  scans().clear();
  desk.run("sql SELECT^COUNT(*)^FROM^touches^WHERE^summary^LIKE^'%77%'");
  CHECK(scans().size() == 1);
  sqlite3_reset_auto_extension();
  // Rows of every table that a client has can be emptied.
  const int erased = desk.run("client erase 80 --reason отзыв --yes");
  CHECK_MESSAGE(erased == 0, desk.printed);
  CHECK(desk.run("client show 80") == 0);
  CHECK(desk.run("client history 80") == 0);
  CHECK(desk.run("doctor") == 0);
}
