package snippets.httpretryunsafe.apache4;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.entity.InputStreamEntity;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;

/** Each turn has another stream, which is sent once. */
public final class StreamOfEach {

  private final CloseableHttpClient client;

  public StreamOfEach(CloseableHttpClient client) {
    this.client = client;
  }

  public int store(String base, Map<String, InputStream> parts) throws IOException {
    int stored = 0;
    for (Map.Entry<String, InputStream> part : parts.entrySet()) {
      HttpPut put = new HttpPut(base + part.getKey());
      put.setEntity(new InputStreamEntity(part.getValue()));
      try {
        client.execute(put, new BasicResponseHandler());
        stored++;
      } catch (HttpResponseException e) {
        System.err.println(part.getKey() + ": " + e.getStatusCode());
      }
    }
    return stored;
  }
}
