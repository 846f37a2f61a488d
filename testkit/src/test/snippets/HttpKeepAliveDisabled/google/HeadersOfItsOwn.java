package snippets.httpkeepalivedisabled.google;

import com.google.api.client.http.HttpHeaders;
import com.google.api.client.http.HttpRequest;

/** Headers that are made first. */
public final class HeadersOfItsOwn {

  public void prepare(HttpRequest request) {
    HttpHeaders headers = new HttpHeaders();
    headers.setUserAgent("shop");
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    headers.set("Connection", "close");
    request.setHeaders(headers);
  }
}
