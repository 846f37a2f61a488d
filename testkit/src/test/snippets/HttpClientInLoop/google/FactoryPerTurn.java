package snippets.httpclientinloop.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import java.io.IOException;
import java.util.List;

/** Request factories are light. */
public final class FactoryPerTurn {

  private final HttpTransport transport = new ApacheHttpTransport();

  public void print(List<GenericUrl> urls, HttpRequestInitializer initializer) throws IOException {
    for (GenericUrl url : urls) {
      HttpRequestFactory factory = transport.createRequestFactory(initializer);
      System.out.println(factory.buildGetRequest(url).execute().parseAsString());
    }
  }
}
