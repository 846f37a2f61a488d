import java.util.*

class Broken {
  List<String> list = 

  void a(List<String> l) {
    l.get(0).
    l.size();
    l.forEach(x -> x.
    if (l.isEmpty( { l.clear(); }
    for (String s : l { s.trim(); }
    switch (l.size()) { case -> l.clear(); case 1 l.clear(); }
    try (l.get()) { } catch ( { }
    int = 3; new ; l[; "open
    x instanceof ; (String) ; a ? b ; this. ; super ;
    throw ; return return ; yield ; do while ; else { }
  }

  class { void m( { } }
  void (int x) { x.y(); }
  enum { A, B( }
  record R(int, String s) { R { } }
  @Override @ void
}
<<<<<<< HEAD
}
