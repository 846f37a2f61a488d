package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.net.Proxy;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The cache makes it when it is missing. */
public final class CachedByKey {

  private final ConcurrentMap<Proxy, OkHttpClient> clients = new ConcurrentHashMap<>();

  public String get(Request request, Proxy proxy) throws IOException {
    OkHttpClient client =
        clients.computeIfAbsent(proxy, p -> new OkHttpClient.Builder().proxy(p).build());
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
