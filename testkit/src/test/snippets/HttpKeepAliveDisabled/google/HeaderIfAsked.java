package snippets.httpkeepalivedisabled.google;

import com.google.api.client.http.HttpRequest;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public void prepare(HttpRequest request, boolean last) {
    if (last) {
      request.getHeaders().set("Connection", "close");
    }
  }
}
