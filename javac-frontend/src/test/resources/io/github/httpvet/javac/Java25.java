import module java.base;

sealed interface Shape permits Circle, Square {}

record Circle(Point center, int radius) implements Shape {}

record Square(Point corner, int side) implements Shape {}

record Point(int x, int y) {}

class Derived extends ArrayList<String> {
  Derived(int n) {
    if (n < 0) throw new IllegalArgumentException();
    super(n);
  }
}

class Java25 {
  int run(Object o, List<String> all) {
    if (o instanceof Circle(Point(var x, int _), int r) && x > r) return x;
    switch (o) {
      case null, default -> {}
      case Circle c when c.radius() > 3 -> c.center().x();
      case Square(Point(int x, _), var side) when side == x -> all.clear();
      case String _, Integer _ -> all.size();
    }
    int _ = all.size();
    for (var _ : all) {}
    all.forEach(_ -> {});
    try (var _ = Stream.of(1)) {
    } catch (RuntimeException _) {
    }
    return switch (o) {
      case Point p -> p.x();
      case Shape s when s.equals(o) -> {
        yield 1;
      }
      default -> 2;
    };
  }
}
