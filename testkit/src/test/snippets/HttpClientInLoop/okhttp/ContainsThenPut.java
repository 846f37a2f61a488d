package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A client is made for a key only once, and kept. */
public final class ContainsThenPut {

  private final Map<String, OkHttpClient> clients = new HashMap<>();

  public synchronized void refresh(List<Request> requests) throws IOException {
    for (Request request : requests) {
      String host = request.url().host();
      if (!clients.containsKey(host)) {
        clients.put(host, new OkHttpClient());
      }
      // BUG: Diagnostic contains: [HttpCallUnderLock]
      clients.get(host).newCall(request).execute().close();
    }
  }
}
