package snippets.httpkeepalivedisabled.unirest;

import kong.unirest.Unirest;

/** Other headers. */
public final class OtherHeader {

  public String get(String url) {
    return Unirest.get(url)
        .header("Connection", "keep-alive")
        .header("Accept", "close")
        .asString()
        .getBody();
  }
}
