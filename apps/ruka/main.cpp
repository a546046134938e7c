// argv in, exit status out.
#include <cstdlib>
#include <exception>
#include <new>

#include "apps/ruka/app.hpp"
#include "apps/ruka/world.hpp"

namespace {

// Memory may run out where nothing may be thrown, too. What was not committed is rolled back by
// whoever opens the desk next.
[[noreturn]] void end() {
  bool short_of_memory = std::current_exception() == nullptr;  // even for what was to be thrown
  try {
    if (!short_of_memory) throw;
  } catch (const std::bad_alloc&) {
    short_of_memory = true;
  } catch (...) {
  }
  if (short_of_memory) std::_Exit(ruka::say_no_memory(ruka::real_world()));
  std::abort();
}

// Before the constants of any file are made: they want memory, too.
[[gnu::constructor(101)]] void begin() { std::set_terminate(end); }

}  // namespace

int main(int argc, char** argv) {
  ruka::World world = ruka::real_world();
  try {
    return ruka::run(world, {argv + (argc > 0 ? 1 : 0), argv + argc});
  } catch (const ruka::ClosedPipe&) {
    return 0;  // the reader has seen enough
  } catch (const std::bad_alloc&) {
    return ruka::say_no_memory(world);
  }
}
