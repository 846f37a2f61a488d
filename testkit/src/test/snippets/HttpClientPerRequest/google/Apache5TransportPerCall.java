package snippets.httpclientperrequest.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.apache.v5.Apache5HttpTransport;
import java.io.IOException;

/** A pool for one request. */
public final class Apache5TransportPerCall {

  public String get(GenericUrl url) throws IOException {
    HttpRequestFactory factory =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        new Apache5HttpTransport().createRequestFactory();
    return factory.buildGetRequest(url).execute().parseAsString();
  }
}
