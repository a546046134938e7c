// argv in, exit status out.
#include "apps/ruka/app.hpp"
#include "apps/ruka/world.hpp"

int main(int argc, char** argv) {
  ruka::World world = ruka::real_world();
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  try {
    return ruka::run(world, arguments);
  } catch (const ruka::ClosedPipe&) {
    return 0;  // the reader has seen enough
  }
}
