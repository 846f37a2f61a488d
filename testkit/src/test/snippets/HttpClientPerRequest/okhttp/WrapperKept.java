package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The objects that have the clients are kept, or give them to others. */
public final class WrapperKept {

  private final Map<String, Gateway> known = new ConcurrentHashMap<>();
  private final Open open;
  private Gateway current;

  public WrapperKept(Open open) {
    this.open = open;
  }

  public void use(String tenant) {
    known.put(tenant, new Gateway(new OkHttpClient.Builder().followRedirects(false).build()));
    current = new Gateway(new OkHttpClient.Builder().followRedirects(true).build());
  }

  public String load(String tenant, String url) throws IOException {
    return known.getOrDefault(tenant, current).get(url);
  }

  public String lend(String url) throws IOException {
    Lender lender = new Lender(new OkHttpClient.Builder().followRedirects(false).build());
    open.keep(lender.http());
    return lender.get(url);
  }

  /** Keeps what it is given. */
  public interface Open {
    void keep(OkHttpClient http);
  }

  private static final class Gateway {
    private final OkHttpClient http;

    Gateway(OkHttpClient http) {
      this.http = http;
    }

    String get(String url) throws IOException {
      try (Response response = http.newCall(new Request.Builder().url(url).build()).execute()) {
        return response.body().string();
      }
    }
  }

  /** Not the only one that has its client. */
  public static final class Lender {
    private final OkHttpClient http;

    Lender(OkHttpClient http) {
      this.http = http;
    }

    public OkHttpClient http() {
      return http;
    }

    String get(String url) throws IOException {
      try (Response response = http.newCall(new Request.Builder().url(url).build()).execute()) {
        return response.body().string();
      }
    }
  }
}
