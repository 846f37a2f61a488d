import java.util.*;
import java.util.concurrent.*;
record B(String name, int size) {
  B { if (size < 0) throw new IllegalArgumentException(name); int size2 = size; }
  B(String n) { this(n, 1); }
  enum E { ONE(1), TWO { void go() {} }; E(int... i) {} void go() {} static final int K = 3; }
  interface I { int X = 4; void abs(); default int d() { return X; } }
  @interface Ann { int value() default 3; }
  static Object sw(Object o, E e, int i) throws InterruptedException {
    switch (i) { case 1: case 2: i++; break; default: return null; }
    switch (e) { case ONE -> e.go(); case TWO -> { return e; } default -> throw new IllegalStateException(); }
    Object r = switch (o) {
      case String s when s.length() > 3 -> s;
      case B(String n, int z) -> n;
      case null, default -> { yield 3; }
    };
    int old = switch (i) { case 1, 2: yield 5; default: yield 6; };
    for (int a = 0, b = 1; a < b; a++, b--) { continue; }
    for (i = 0; ; ) { break; }
    outer: for (String s : List.of("a")) { while (true) { do { break outer; } while (false); } }
    for (var en : Map.of("a", 1).entrySet()) en.getKey();
    synchronized (o) { o.notify(); }
    assert i > 0 : "no";
    Callable<Integer> c = () -> { return 1; };
    Runnable run = () -> System.gc();
    BiF bf = (x, y) -> x;
    Comparator<String> cmp = new Comparator<>() { @Override public int compare(String a, String b) { return a.length(); } };
    Thread t = new Thread() { int f = 2; public void run() { super.run(); } };
    class Local { void m() { sw(null, null, 0); } }
    new Local().m();
    if (o instanceof B(var n, var z) && z > 1) n.trim();
    if (!(o instanceof Integer n)) return o;
    Object xx = n;
    String tb = """
      hi
      there""";
    ((Runnable) () -> {}).run();
    (((t))).start();
    return ((o));
  }
  interface BiF { int f(int x, int y); }
}
