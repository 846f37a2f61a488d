package snippets.httpkeepalivedisabled.unirest;

import kong.unirest.GetRequest;
import kong.unirest.Unirest;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public GetRequest prepare(String url, boolean last) {
    GetRequest request = Unirest.get(url);
    return last ? request.header("Connection", "close") : request;
  }
}
