package p.q;
import java.util.*;
import java.util.function.*;
import java.io.*;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import static okhttp3.Util.make;
import lombok.Cleanup;
@Deprecated
public class A<T extends Reader> extends Base implements AutoCloseable {
  static final int N = 30;
  private final long millis = 5;
  static final String S = "a" + "b";
  static OkHttpClient shared, other = new OkHttpClient();
  private final OkHttpClient.Builder builder = new OkHttpClient.Builder();
  { System.out.println(); }
  static { shared = null; }
  A() { this(1); }
  A(int x) { super(); this.millis(x); super.toString(); }
  long millis(int x) throws IOException, Boom { return this.millis + x + N; }
  public void close() {}
  void calls(OkHttpClient client, T t, Object o) throws Exception {
    final int a = 1, b = a; int c = 2;
    final long l = 7;
    Response r = client.newCall(null).execute();
    r.body().string();
    make(1);
    unknown(2);
    helper(unknownVar);
    helper(client.dispatcher());
    inherited.execute(o);
    Static.INSTANCE.get().run();
    Static.create();
    com.acme.Foo.Bar.make();
    new com.acme.Foo.Bar(1);
    Map.Entry<String, Response> e = Map.entry("a", r);
    e.getValue().close();
    List<? extends Response> list = List.of(r);
    list.get(0).close();
    String s = "x".trim().concat("y");
    List.of("a").stream().map(String::length).filter(z -> z > 1).toList();
    Supplier<OkHttpClient> su = OkHttpClient::new;
    Runnable run = this::close;
    Function<String, Integer> f = A::len;
    Runnable ru = client::close;
    long q = l + millis + this.millis + a + (b + c) - -1;
    boolean ok = !(o instanceof String) && s != null && s.isEmpty() || o == null;
    if (o instanceof String str && str.length() > 2) { str.trim(); } else ;
    Object x = ok ? (Object) s : "t";
    int[] arr = {1, 2}; int[][] arr2 = new int[3][N];
    arr[0]++; arr[1] += 2; --c;
    Class<?> k = String.class;
    Object me = this;
    @Cleanup InputStream in = new FileInputStream("f");
    var v = new ArrayList<Map<String, ? super Response>>();
    char ch = 'c'; float fl = 1f; boolean bo = true;
    x = o; x.hashCode();
    other.run(); A.other.run(); this.other.run(); A.this.close();
    try { o.wait(); } catch (RuntimeException | IOException ex) { throw ex; } finally { c = 3; }
    try (Reader rd = new StringReader("x"); in; ) { rd.read(); }
  }
  private static int len(String s) { return s.length(); }
  private Response helper(OkHttpClient c) { return null; }
  static class Nested extends Response { int i = new A<>(1).hashCode(); }
}
