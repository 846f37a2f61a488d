package across.closedonsuccess;

import org.apache.http.HttpResponse;

/** Judges statuses. */
final class Codes {
  private Codes() {}

  static boolean isGood(HttpResponse response) {
    return response != null && response.getStatusLine().getStatusCode() < 300;
  }
}
