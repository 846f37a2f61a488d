package across.closedonsuccess;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.util.EntityUtils;

/** Asks another class for the status. */
final class Texts {
  private Texts() {}

  static String ifGood(HttpResponse response) throws IOException {
    return Codes.isGood(response) ? EntityUtils.toString(response.getEntity()) : "";
  }

  static String ifThere(HttpResponse response) throws IOException {
    return response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity());
  }
}
