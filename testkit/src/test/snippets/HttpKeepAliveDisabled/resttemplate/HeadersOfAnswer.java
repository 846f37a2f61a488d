package snippets.httpkeepalivedisabled.resttemplate;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The headers of an answer that this program gives. */
public final class HeadersOfAnswer {

  public ResponseEntity<String> leaving() {
    HttpHeaders headers = new HttpHeaders();
    headers.setConnection("close");
    return new ResponseEntity<>("maintenance", headers, HttpStatus.SERVICE_UNAVAILABLE);
  }

  public ResponseEntity<String> gone() {
    return ResponseEntity.status(HttpStatus.GONE).header("Connection", "close").body("gone");
  }
}
