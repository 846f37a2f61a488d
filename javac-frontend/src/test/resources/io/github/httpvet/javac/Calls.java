import static java.util.Objects.requireNonNull;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Calls extends ArrayList<String> implements Comparable<Calls> {
  static final Calls ONE = new Calls();
  Calls self = this;

  public int compareTo(Calls other) {
    return 0;
  }

  static <X extends Exception> void fail(X x, List<? super X>... all) throws X, InterruptedException {}

  void run(String s, Optional<Calls> maybe) throws Exception {
    run(s, null);
    this.run(s, null);
    super.clear();
    Calls.super.size();
    Calls.this.size();
    Calls.fail(new Exception());
    java.util.Objects.requireNonNull(s).<String>length();
    requireNonNull(s);
    (( s ))
        // trim(
        ./* trim */ <Object>trim /* trim */ ( );
    ONE.self.self.compareTo(ONE);
    Calls.ONE.clear();
    maybe.map(c -> c.self).orElseThrow(IllegalStateException::new).forEach(System.out::println);
    Stream.of(1, 2).map(String::valueOf).collect(Collectors.toList()).get(0).trim();
    Supplier<List<String>> list = ArrayList<String>::new;
    IntFunction<int[]> array = int[]::new;
    Runnable r = this::clear;
    Runnable t = super::clear;
    new java.util.ArrayList<String>(3).size();
    new HashMap<String, Calls>() {}.put("a", new Calls());
    this.new Inner<>(s).close();
    Thread.State state = Thread.State.NEW;
    state.name();
    s.getClass().getName();
    new int[0].clone();
  }

  class Inner<Q> implements AutoCloseable {
    Inner(Q q) {}

    public void close() {}
  }
}
