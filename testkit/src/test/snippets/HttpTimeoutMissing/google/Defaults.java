package snippets.httptimeoutmissing.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.io.IOException;

/** Connect and read are bounded by 20 s. */
public final class Defaults {

  private final HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();

  public String get(String url) throws IOException {
    return factory.buildGetRequest(new GenericUrl(url)).execute().parseAsString();
  }
}
