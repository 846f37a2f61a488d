package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import okhttp3.OkHttpClient;

/** A client without a name below the transport. */
public final class OwnOkHttpInPlace {

  interface Rates {
    @RequestLine("GET /rates")
    String rates();
  }

  public String rates(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    feign.Client transport = new feign.okhttp.OkHttpClient(new OkHttpClient());
    Rates rates = Feign.builder().client(transport).target(Rates.class, address);
    return rates.rates();
  }
}
