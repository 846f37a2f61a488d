package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Looked up, made and stored under a lock. */
public final class DoubleCheckedMapLookup {

  private final Map<String, OkHttpClient> clients = new ConcurrentHashMap<>();

  public void sync(Map<String, Request> byTenant) throws IOException {
    for (Map.Entry<String, Request> entry : byTenant.entrySet()) {
      OkHttpClient client = clients.get(entry.getKey());
      if (client == null) {
        synchronized (clients) {
          client = clients.get(entry.getKey());
          if (client == null) {
            client = new OkHttpClient.Builder().build();
            clients.put(entry.getKey(), client);
          }
        }
      }
      client.newCall(entry.getValue()).execute().close();
    }
  }
}
