package snippets.httpclientperrequest.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.apache.v5.Apache5HttpTransport;
import java.io.IOException;

/** The factory, and so its transport, lives on. */
public final class FactoryKept {

  private volatile HttpRequestFactory factory;

  public String get(GenericUrl url) throws IOException {
    if (factory == null) {
      factory = new Apache5HttpTransport().createRequestFactory();
    }
    return factory.buildGetRequest(url).execute().parseAsString();
  }
}
