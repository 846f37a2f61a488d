package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A collector runs its functions for each element. */
public final class CollectedToMap {

  private static final RequestConfig LIMITS =
      RequestConfig.custom()
          .setConnectTimeout(3_000)
          .setConnectionRequestTimeout(3_000)
          .setSocketTimeout(5_000)
          .build();

  public Map<String, String> pages(Collection<String> links) {
    return links.stream().collect(Collectors.toMap(link -> link, link -> page(link)));
  }

  private static String page(String link) {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    try (CloseableHttpClient client = HttpClients.custom().setDefaultRequestConfig(LIMITS).build()) {
      return client.execute(new HttpGet(link), answer -> EntityUtils.toString(answer.getEntity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
