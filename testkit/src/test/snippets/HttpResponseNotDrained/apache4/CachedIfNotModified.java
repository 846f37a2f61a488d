package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** A 304 has no body, and all else is read. */
public final class CachedIfNotModified {

  private final CloseableHttpClient client;
  private final Map<String, String> cache = new ConcurrentHashMap<>();

  public CachedIfNotModified(CloseableHttpClient client) {
    this.client = client;
  }

  public String load(String uri, String tag) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.addHeader("If-None-Match", tag);
    try (CloseableHttpResponse response = client.execute(get)) {
      if (response.getStatusLine().getStatusCode() == 304) {
        return cache.get(uri);
      }
      String text = EntityUtils.toString(response.getEntity());
      cache.put(uri, text);
      return text;
    }
  }
}
