package io.github.httpvet.examples.shop;

import java.util.List;

/**
 * What a customer buys.
 *
 * @param cents the price of all products
 */
public record Order(String id, List<String> products, String postcode, long cents) {}
