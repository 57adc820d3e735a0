/** The orders of the shop. */
package com.acme;
