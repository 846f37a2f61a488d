package snippets.httpkeepalivedisabled.jersey1;

import com.sun.jersey.api.client.WebResource;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public String get(WebResource resource, boolean last) {
    return last
        ? resource.header("Connection", "close").get(String.class)
        : resource.get(String.class);
  }
}
