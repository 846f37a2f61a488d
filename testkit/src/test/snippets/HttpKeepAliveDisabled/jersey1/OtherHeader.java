package snippets.httpkeepalivedisabled.jersey1;

import com.sun.jersey.api.client.WebResource;

/** Other headers. */
public final class OtherHeader {

  public String get(WebResource resource) {
    return resource.header("Connection", "keep-alive").header("X-A", "close").get(String.class);
  }
}
