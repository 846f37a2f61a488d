package io.github.httpvet.examples.shop;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Takes orders. */
public final class Shop {

  private final OkHttpClient http =
      new OkHttpClient.Builder().callTimeout(10, TimeUnit.SECONDS).build();
  private final CloseableHttpClient parcels = HttpClients.createDefault();
  private final AddressCheck addresses;
  private final PaymentClient payments;
  private final ShippingClient shipping;
  private final WebhookSender webhooks = new WebhookSender(http);
  private final String partner;

  /** With the folder URL that all services are in, and the partner to tell about orders. */
  public Shop(String services, String partner) {
    this.addresses = new AddressCheck(services + "/address");
    this.payments = new PaymentClient(http, services + "/payment");
    this.shipping = new ShippingClient(parcels, services + "/shipping");
    this.partner = partner;
  }

  /** The parcel's tracking number, or null if the order cannot be taken. */
  public String take(Order order) throws IOException {
    if (!addresses.exists(order.postcode()) || !payments.charge(order)) {
      return null;
    }
    String parcel = shipping.book(order);
    webhooks.send(partner, "{\"shipped\":\"" + order.id() + "\"}");
    return parcel;
  }
}
