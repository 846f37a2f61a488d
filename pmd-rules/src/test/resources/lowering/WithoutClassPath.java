package p;
import okhttp3.*;
import java.net.http.*;
import java.net.http.HttpResponse.*;
import org.x.Outer;
import org.x.Outer.In;
import java.util.*;
class C extends Unknown implements Callback {
  Outer.Inner.Deep d; Outer.Inner<String>[] arr; In in; C other; Nope nope;
  @Bean OkHttpClient c(@Autowired Request q) {
    Response r = new OkHttpClient.Builder().build().newCall(q).execute();
    Response s = new OkHttpClient().newCall(Request.of("a")).execute();
    RequestBody b = RequestBody.Companion.create(null, MediaType.parse("x"));
    Object o = client.newCall(q);
    Object p = this.client.newCall(q);
    foo.bar.baz(1); 
    CONST.call();
    int x = HttpURLConnection.HTTP_OK + Outer.X + In.Y.z;
    HttpResponse.BodyHandlers.ofString();
    BodyHandlers.ofString();
    helper(r.body(), 1); helper(1, 2, 3); this.over(r.body()); C.stat(r.foo());
    q.enqueue(new Callback() { public void onResponse(Call c, Response r) { r.body(); } });
    q.list().forEach(z -> z.close());
    List<Response> l = new ArrayList<>(); l.forEach(z -> z.close()); l.stream().map(z -> z.body()).toList();
    Optional.of(r).map(Response::body).get().close();
    for (Response z : unknowns()) z.close();
    outer().new Inner(1); d.new Inner(2);
    super.foo(); super.fld.x();
    return null;
  }
  void helper(ResponseBody b, int i) throws java.io.IOException {}
  void over(int i) {} void over(String s) {}
  static long stat(String s) { return 1; }
}
