package across.clientofdelegation;

import java.io.IOException;
import okhttp3.OkHttpClient;

final class Pages {
  private static final OkHttpClient SHARED = new OkHttpClient();

  int ofNew(String address) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Catalog(address).size();
  }

  int ofShared(String address) throws IOException {
    return new Catalog(address, SHARED).size();
  }

  String registered(String address) throws IOException {
    return new Registered().read(address);
  }
}
